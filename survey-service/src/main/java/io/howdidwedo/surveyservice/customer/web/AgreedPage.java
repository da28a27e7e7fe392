package io.howdidwedo.surveyservice.customer.web;

import io.howdidwedo.surveyservice.customer.Agreed;
import java.util.List;

/// What was agreed with a customer.
record AgreedPage(List<Agreed> all) {}
