package io.howdidwedo.surveyservice.contactpoint.web;

import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Entered;
import io.howdidwedo.servicekit.page.SelectField;
import io.howdidwedo.surveyservice.contactpoint.ContactPoint.ContactPointKind;
import java.util.List;

/// The form of a contact point.
///
/// @param id `new` for the next one
/// @param offerings to choose from
record ContactPointPage(
        String id,
        Entered entered,
        List<ContactPointKind> kinds,
        List<SelectField.Option> offerings,
        List<String> languages,
        Caller caller) {}
