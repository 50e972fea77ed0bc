CREATE TABLE IF NOT EXISTS ho_so (
  ma_ho_so VARCHAR(100) PRIMARY KEY,
  ma_tthc VARCHAR(100),
  ten_tthc VARCHAR(2000),
  ma_linh_vuc VARCHAR(100),
  ten_linh_vuc VARCHAR(1000),
  trang_thai VARCHAR(10),
  ma_ket_qua VARCHAR(100),
  ten_ket_qua VARCHAR(1000),
  tep_ket_qua VARCHAR(2000),
  ngay_tra TIMESTAMP WITH TIME ZONE
);
