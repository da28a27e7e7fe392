/// Plays in MongoDB.
@NullMarked
package io.howdidwedo.followupservice.play.mongo;

import org.jspecify.annotations.NullMarked;
