package vn.tthc.sdk.examples.demo;

import java.util.List;
import java.util.random.RandomGenerator;

/** Names of people who do not exist. */
final class PeopleNames {

  private static final List<String> FAMILY =
      List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ");
  private static final List<String> MIDDLE =
      List.of("Văn", "Thị", "Đức", "Ngọc", "Hữu", "Thanh", "Minh", "Xuân", "Quang", "Thu");
  private static final List<String> GIVEN =
      List.of("An", "Bình", "Chi", "Dũng", "Giang", "Hà", "Hiếu", "Khánh", "Lan", "Nga", "Yến");

  private PeopleNames() {}

  static String next(RandomGenerator random) {
    return one(FAMILY, random) + " " + one(MIDDLE, random) + " " + one(GIVEN, random);
  }

  private static String one(List<String> names, RandomGenerator random) {
    return names.get(random.nextInt(names.size()));
  }
}
