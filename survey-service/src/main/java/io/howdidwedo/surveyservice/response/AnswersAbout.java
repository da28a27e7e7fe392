package io.howdidwedo.surveyservice.response;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// Responses by what they are about.
public interface AnswersAbout {

    /// All about these transactions, in no order.
    List<Response> about(Collection<UUID> transactions);
}
