/// What others tell, and that time has come: heard in sets, and followed up.
@NullMarked
package io.howdidwedo.followupservice.listening;

import org.jspecify.annotations.NullMarked;
