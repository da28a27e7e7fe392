package io.howdidwedo.surveyservice.contactpoint.web;

import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.surveyservice.contactpoint.ContactPoint;
import io.howdidwedo.surveyservice.contactpoint.ContactPointLinks;
import java.util.List;

/// All contact points the caller may see.
///
/// @param entered whether an answer has just been typed in
record ContactPointsPage(
        List<ContactPoint> points, ContactPointLinks links, boolean entered, Caller caller) {}
