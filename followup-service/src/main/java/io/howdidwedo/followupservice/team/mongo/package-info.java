/// Teams in MongoDB.
@NullMarked
package io.howdidwedo.followupservice.team.mongo;

import org.jspecify.annotations.NullMarked;
