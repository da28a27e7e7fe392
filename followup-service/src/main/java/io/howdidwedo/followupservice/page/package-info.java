/// What the pages of this service share.
@NullMarked
package io.howdidwedo.followupservice.page;

import org.jspecify.annotations.NullMarked;
