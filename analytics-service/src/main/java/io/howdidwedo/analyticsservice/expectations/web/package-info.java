/// The page of expectations.
@NullMarked
package io.howdidwedo.analyticsservice.expectations.web;

import org.jspecify.annotations.NullMarked;
