/// The list of root causes in MongoDB.
@NullMarked
package io.howdidwedo.followupservice.cause.mongo;

import org.jspecify.annotations.NullMarked;
