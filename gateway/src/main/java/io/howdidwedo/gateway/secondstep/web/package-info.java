/// Where a code is asked for, and where one decides about it.
@NullMarked
package io.howdidwedo.gateway.secondstep.web;

import org.jspecify.annotations.NullMarked;
