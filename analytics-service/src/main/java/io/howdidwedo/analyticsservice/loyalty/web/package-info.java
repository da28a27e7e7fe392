/// The page of loyalty.
@NullMarked
package io.howdidwedo.analyticsservice.loyalty.web;

import org.jspecify.annotations.NullMarked;
