/// The customer's own words in the database.
@NullMarked
package io.howdidwedo.followupservice.voice.mongo;

import org.jspecify.annotations.NullMarked;
