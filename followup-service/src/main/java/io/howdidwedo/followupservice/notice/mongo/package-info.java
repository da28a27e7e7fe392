/// Notices in MongoDB.
@NullMarked
package io.howdidwedo.followupservice.notice.mongo;

import org.jspecify.annotations.NullMarked;
