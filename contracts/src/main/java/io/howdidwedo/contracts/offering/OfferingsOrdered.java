package io.howdidwedo.contracts.offering;

import io.howdidwedo.contracts.event.Event;
import java.util.List;

/// In which order offerings are read from now on, wherever no figure and no time decides.
///
/// @param version grows with each order; an older one is ignored
/// @param offerings their ids, the first one first; others come behind them, by name
public record OfferingsOrdered(long version, List<String> offerings) implements Event {
    /// Under this the newest order stays on the topic; no id begins with a blank.
    public static final String KEY = " order";

    public OfferingsOrdered {
        offerings = List.copyOf(offerings);
    }
}
