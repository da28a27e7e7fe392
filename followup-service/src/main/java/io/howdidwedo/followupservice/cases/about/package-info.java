/// What a case is about, and why there is one.
@NullMarked
package io.howdidwedo.followupservice.cases.about;

import org.jspecify.annotations.NullMarked;
