package io.howdidwedo.surveyservice.customer.web;

import java.util.Map;
import java.util.UUID;

/// What customers are called.
///
/// @param names by transaction
record CustomerNamesPage(Map<UUID, String> names) {}
