/// Offerings over HTTP.
@NullMarked
package io.howdidwedo.surveyservice.offering.web;

import org.jspecify.annotations.NullMarked;
