/// Keeps watches in MongoDB.
@NullMarked
package io.howdidwedo.analyticsservice.alert.mongo;

import org.jspecify.annotations.NullMarked;
