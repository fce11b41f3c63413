-- Left to itself the planner takes the answer for a thousand items, and reads the whole catalogue to join
-- them with.
alter function items_of_my_friends(text, timestamptz, int) rows 100;
