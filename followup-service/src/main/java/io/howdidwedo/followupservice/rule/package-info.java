/// Rules: which answers become a case, how urgent, and why. They are data.
@NullMarked
package io.howdidwedo.followupservice.rule;

import org.jspecify.annotations.NullMarked;
