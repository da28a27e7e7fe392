/// What was heard of the customer of a case.
@NullMarked
package io.howdidwedo.followupservice.cases.heard;

import org.jspecify.annotations.NullMarked;
