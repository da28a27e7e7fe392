/// The customer's survey page.
@NullMarked
package io.howdidwedo.surveyservice.response.web;

import org.jspecify.annotations.NullMarked;
