/// Keeps goals in MongoDB.
@NullMarked
package io.howdidwedo.analyticsservice.goal.mongo;

import org.jspecify.annotations.NullMarked;
