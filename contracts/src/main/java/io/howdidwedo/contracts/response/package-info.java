/// What survey-service says about the answers customers gave.
@NullMarked
package io.howdidwedo.contracts.response;

import org.jspecify.annotations.NullMarked;
