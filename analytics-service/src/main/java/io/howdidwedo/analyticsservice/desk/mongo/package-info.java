/// Keeps desks in MongoDB.
@NullMarked
package io.howdidwedo.analyticsservice.desk.mongo;

import org.jspecify.annotations.NullMarked;
