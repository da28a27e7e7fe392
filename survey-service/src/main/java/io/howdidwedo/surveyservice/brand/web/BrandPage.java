package io.howdidwedo.surveyservice.brand.web;

import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Entered;
import io.howdidwedo.surveyservice.brand.Brand;

/// How mails and customers' pages look, to be set.
///
/// @param now as it is
/// @param entered as it is to be
/// @param saved whether it has just been set
record BrandPage(Brand now, Entered entered, boolean saved, Caller caller) {}
