/// Causes that something was done about, in MongoDB.
@NullMarked
package io.howdidwedo.followupservice.loop.mongo;

import org.jspecify.annotations.NullMarked;
