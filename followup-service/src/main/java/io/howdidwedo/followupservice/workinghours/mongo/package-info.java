/// Working hours in the database.
@NullMarked
package io.howdidwedo.followupservice.workinghours.mongo;

import org.jspecify.annotations.NullMarked;
