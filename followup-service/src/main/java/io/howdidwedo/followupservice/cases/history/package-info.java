/// What happened to a case.
@NullMarked
package io.howdidwedo.followupservice.cases.history;

import org.jspecify.annotations.NullMarked;
