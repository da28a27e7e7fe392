/// Keeps reports in MongoDB.
@NullMarked
package io.howdidwedo.analyticsservice.report.mongo;

import org.jspecify.annotations.NullMarked;
