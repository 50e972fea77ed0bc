package vn.tthc.sdk.internal.sync;

import java.util.concurrent.ExecutorService;
import vn.tthc.sdk.PortalListener;
import vn.tthc.sdk.internal.channel.ChannelRouter;

/** What every sync of a client works with. */
record SyncTools(
    Planner planner,
    BatchSender sender,
    ChannelRouter router,
    ExecutorService workers,
    PortalListener listener,
    LateArrivals late) {}
