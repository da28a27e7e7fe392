/// Languages of colleagues in the database.
@NullMarked
package io.howdidwedo.followupservice.team.language.mongo;

import org.jspecify.annotations.NullMarked;
