/// The parameters over HTTP.
@NullMarked
package io.howdidwedo.analyticsservice.parameter.web;

import org.jspecify.annotations.NullMarked;
