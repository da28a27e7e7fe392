/// analytics-service: judges and shows.
@NullMarked
package io.howdidwedo.analyticsservice;

import org.jspecify.annotations.NullMarked;
