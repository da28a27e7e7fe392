/// What somebody looks at again and again.
@NullMarked
package io.howdidwedo.followupservice.cases.view;

import org.jspecify.annotations.NullMarked;
