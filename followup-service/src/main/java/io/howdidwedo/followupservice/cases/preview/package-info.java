/// A case in short, and what to do next with it.
@NullMarked
package io.howdidwedo.followupservice.cases.preview;

import org.jspecify.annotations.NullMarked;
