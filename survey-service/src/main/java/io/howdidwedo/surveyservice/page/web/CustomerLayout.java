package io.howdidwedo.surveyservice.page.web;

import gg.jte.Content;
import io.howdidwedo.surveyservice.wording.Wording;

/// The layout around a page that customers see.
///
/// @param kiosk whether one customer comes after the other
/// @param styles all of the page
record CustomerLayout(Wording wording, String title, Content body, boolean kiosk, String styles) {}
