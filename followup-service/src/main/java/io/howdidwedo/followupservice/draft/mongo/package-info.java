/// Drafts in MongoDB.
@NullMarked
package io.howdidwedo.followupservice.draft.mongo;

import org.jspecify.annotations.NullMarked;
