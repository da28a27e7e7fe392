package io.howdidwedo.surveyservice.page.web;

import gg.jte.Content;
import io.howdidwedo.surveyservice.brand.Brand;
import io.howdidwedo.surveyservice.wording.Wording;

/// The layout around a page that customers see.
///
/// @param brand whose page it is
/// @param kiosk whether one customer comes after the other
/// @param styles all of the page
record CustomerLayout(
        Wording wording, String title, Content body, Brand brand, boolean kiosk, String styles) {}
