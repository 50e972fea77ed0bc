package vn.tthc.sdk.outbox.internal;

import java.time.Duration;

/**
 * How a node sends.
 *
 * @param node its name, told apart from all others
 * @param workers how many batches are under way at once
 * @param lease how long a node that says nothing keeps its shards
 * @param idle how often quiet shards are looked over
 * @param supersede whether a later snapshot may go in the place of one that was never sent
 * @param patience how long closing waits for what is under way
 * @param told who is told
 */
public record Setup(
    String node,
    int workers,
    Duration lease,
    Duration idle,
    boolean supersede,
    Duration patience,
    Told told) {}
