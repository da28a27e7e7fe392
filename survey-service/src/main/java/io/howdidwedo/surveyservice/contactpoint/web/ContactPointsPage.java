package io.howdidwedo.surveyservice.contactpoint.web;

import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.surveyservice.contactpoint.ContactPoint;
import io.howdidwedo.surveyservice.contactpoint.ContactPointLinks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All contact points the caller may see.
///
/// @param entered whether an answer has just been typed in
/// @param turnedOff the one that has just been switched off; null otherwise
record ContactPointsPage(
        List<ContactPoint> points,
        ContactPointLinks links,
        boolean entered,
        @Nullable ContactPoint turnedOff,
        Caller caller) {}
