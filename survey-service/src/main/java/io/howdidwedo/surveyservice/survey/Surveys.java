package io.howdidwedo.surveyservice.survey;

import java.util.List;
import java.util.Optional;

/// All surveys in all their versions.
public interface Surveys {

    /// One version.
    Optional<Survey> find(String id, int version);

    /// The newest version.
    Optional<Survey> newest(String id);

    /// All versions of one survey, the newest first.
    List<Survey> versions(String id);

    /// The newest version of every survey, by id.
    List<Survey> all();

    /// The same as they were a second ago at the earliest; for what looks often.
    List<Survey> asked();

    /// The survey that asks about this offering now; the standard one when it has none of its own.
    Survey forOffering(String offering);

    /// Publishes a version.
    ///
    /// @return false when this version is there already
    boolean publish(Survey survey);
}
