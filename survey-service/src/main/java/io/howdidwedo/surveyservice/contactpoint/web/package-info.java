/// Contact points in the browser: set up by staff, answered at by anybody.
@NullMarked
package io.howdidwedo.surveyservice.contactpoint.web;

import org.jspecify.annotations.NullMarked;
