/// How what happens outside becomes follow-up.
@NullMarked
package io.howdidwedo.followupservice.cases.following;

import org.jspecify.annotations.NullMarked;
