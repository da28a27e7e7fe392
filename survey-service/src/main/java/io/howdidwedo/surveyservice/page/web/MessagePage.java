package io.howdidwedo.surveyservice.page.web;

/// A page that says one thing.
record MessagePage(String title, String text) {}
