/// The customer's page of their case.
@NullMarked
package io.howdidwedo.surveyservice.followup.web;

import org.jspecify.annotations.NullMarked;
