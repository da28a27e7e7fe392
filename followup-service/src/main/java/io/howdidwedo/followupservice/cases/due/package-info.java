/// When something is to be done about a case.
@NullMarked
package io.howdidwedo.followupservice.cases.due;

import org.jspecify.annotations.NullMarked;
