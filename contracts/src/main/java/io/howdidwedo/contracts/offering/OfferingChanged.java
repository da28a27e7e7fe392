package io.howdidwedo.contracts.offering;

import io.howdidwedo.contracts.event.Event;
import java.util.List;
import java.util.Map;

/// An offering with all versions of its agreement, as they now are.
///
/// @param version grows with each change; an older one is ignored
/// @param name by language
/// @param agreements ascending by `validFrom`
public record OfferingChanged(
        String offering, long version, Map<String, String> name, List<Agreement> agreements)
        implements Event {

    public OfferingChanged {
        name = Map.copyOf(name);
        agreements = List.copyOf(agreements);
    }
}
