/// How each person wants to be told of what.
@NullMarked
package io.howdidwedo.followupservice.notice.wish;

import org.jspecify.annotations.NullMarked;
