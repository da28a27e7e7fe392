/// What the pages of this service share.
@NullMarked
package io.howdidwedo.operationsservice.page;

import org.jspecify.annotations.NullMarked;
