/// Answers over HTTP.
@NullMarked
package io.howdidwedo.analyticsservice.response.web;

import org.jspecify.annotations.NullMarked;
