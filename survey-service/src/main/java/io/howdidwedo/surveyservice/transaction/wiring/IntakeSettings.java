package io.howdidwedo.surveyservice.transaction.wiring;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How transactions are taken in.
///
/// @param createsOfferings whether an unknown offering is made with the standard agreement
@ConfigurationProperties("survey.intake")
record IntakeSettings(@DefaultValue("true") boolean createsOfferings) {}
